package vn.haidang.ui.work;

/** Work that is lost when the window closes, as an OSGi service of the view that knows of it. For the UI thread. */
public interface UnsavedWork {

    /**
     * Asks the user what is to become of it, when there is any.
     *
     * @return whether the window may close
     */
    boolean mayClose();
}
