package vn.haidang.signature;

/** The conclusion on one signature, in the sense of ETSI EN 319 102-1, clause 5.1.3. */
public enum Verdict {
    /** Every mandatory check was made and passed (hợp lệ). */
    VALID,
    /** A mandatory check failed (không hợp lệ). */
    INVALID,
    /** Something needed to decide is missing (chưa đủ căn cứ kết luận). */
    INDETERMINATE
}
