package vn.haidang.base.finding;

/**
 * How much a finding matters. {@link #NOT_CHECKED} means that the check could not be made; it is shown as such and
 * never as {@link #OK}.
 */
public enum Severity {
    OK, INFO, NOT_CHECKED, WARNING, ERROR;

    /** Whether this is at least as grave as the other. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
