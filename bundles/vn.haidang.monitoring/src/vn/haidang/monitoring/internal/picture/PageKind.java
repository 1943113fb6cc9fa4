package vn.haidang.monitoring.internal.picture;

/** What a page of the picture is about. */
enum PageKind {
    /** The one page that is written each time: how many pages there are of each kind, and how the engine is doing. */
    HEAD,
    /** Lines. */
    LINE,
    /** Devices. */
    DEVICE,
    /** Web sites and other services. */
    SERVICE
}
