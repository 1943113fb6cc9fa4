package vn.haidang.signature;

/** The kinds of subscribers a certificate is issued to: Nghị định 68/2024/NĐ-CP, Điều 10. */
public enum SignerKind {
    /** A person (cá nhân). */
    PERSON,
    /** An agency or organisation (cơ quan, tổ chức). */
    ORGANISATION,
    /** A device, service or software. */
    DEVICE,
    /** The certificate does not say it clearly. */
    UNKNOWN
}
