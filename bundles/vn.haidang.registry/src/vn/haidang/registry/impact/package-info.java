/** What stops when something stops: the closure over what the registry's elements declare to depend on. */
package vn.haidang.registry.impact;
