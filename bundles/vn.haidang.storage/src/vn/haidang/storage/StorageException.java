package vn.haidang.storage;

/** Thrown when the database fails in the middle of work: a full disk, a broken file, a lost connection. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
