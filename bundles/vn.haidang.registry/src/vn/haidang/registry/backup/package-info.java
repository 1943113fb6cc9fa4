/** Backup of the whole registry into one verified file, and restore from it. */
package vn.haidang.registry.backup;
