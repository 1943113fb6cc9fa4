package vn.haidang.registry;

/**
 * The registry for those who only look, as an OSGi service: engines, reports, views. Safe for use by several threads.
 */
public interface RegistryReader {

    /** Everything in the registry as of the newest commit; it never changes, and may be kept. */
    RegistrySnapshot snapshot();
}
