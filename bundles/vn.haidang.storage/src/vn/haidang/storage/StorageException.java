package vn.haidang.storage;

import java.util.Optional;

import vn.haidang.base.finding.Finding;

/** Thrown when the database fails in the middle of work: a full disk, a broken file, a lost connection. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Finding> finding;

    public StorageException(String message, Throwable cause) {
        this(message, cause, Optional.empty());
    }

    /** @param finding what a person can do about it, when there is something */
    public StorageException(String message, Throwable cause, Optional<Finding> finding) {
        super(message, cause);
        this.finding = finding;
    }

    /** What a person can do about it; empty when that is not known. */
    public Optional<Finding> finding() {
        return finding == null ? Optional.empty() : finding;
    }
}
