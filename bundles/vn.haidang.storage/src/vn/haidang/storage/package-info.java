/** The data folder of one installation, its database and the transactions on it. */
package vn.haidang.storage;
