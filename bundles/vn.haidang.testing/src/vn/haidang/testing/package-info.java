/**
 * What the tests of several bundles stand on: real registries in real data folders, real PostgreSQL servers, other
 * programs as real processes. It is in no product.
 */
package vn.haidang.testing;
