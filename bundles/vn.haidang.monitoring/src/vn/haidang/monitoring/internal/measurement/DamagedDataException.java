package vn.haidang.monitoring.internal.measurement;

/** Thrown when stored measurements are not what this program writes. */
final class DamagedDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedDataException(String message) {
        super("stored measurements are damaged: " + message);
    }

    DamagedDataException(String message, Throwable cause) {
        super("stored measurements are damaged: " + message, cause);
    }
}
