package vn.haidang.monitoring.foreign;

/** Beside it the texts of a bundle that this one knows nothing of. */
public final class ForeignMessages {

    private ForeignMessages() {}
}
