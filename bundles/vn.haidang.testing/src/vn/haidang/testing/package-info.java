/** What the tests of several bundles stand on: real registries, PostgreSQL servers and other programs; in no product. */
package vn.haidang.testing;
