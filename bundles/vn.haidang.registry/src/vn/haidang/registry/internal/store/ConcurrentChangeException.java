package vn.haidang.registry.internal.store;

/** Thrown when the row of an element is no longer the one that the editing session read. */
public final class ConcurrentChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    ConcurrentChangeException(String code) {
        super(code + " was changed since it was read");
        this.code = code;
    }

    ConcurrentChangeException(String code, Throwable cause) {
        super(code + " collided with a change of somebody else", cause);
        this.code = code;
    }

    /** The code of the element. */
    public String code() {
        return code;
    }
}
