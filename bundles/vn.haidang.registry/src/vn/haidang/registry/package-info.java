/** The registry as other bundles see it: immutable snapshots numbered by commit, and the service that makes them. */
package vn.haidang.registry;
