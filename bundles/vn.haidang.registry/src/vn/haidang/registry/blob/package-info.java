/** Files that bear witness for the registry, kept by the hash of their bytes. */
package vn.haidang.registry.blob;
