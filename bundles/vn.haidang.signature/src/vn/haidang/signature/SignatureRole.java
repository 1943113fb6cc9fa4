package vn.haidang.signature;

/** What a signature is there for. */
public enum SignatureRole {
    /** Somebody signs the document. */
    SIGNATURE,
    /** The author certifies the document and says which changes are allowed afterwards (ISO 32000-1, DocMDP). */
    CERTIFICATION,
    /** A time-stamp over the document, which nobody signs with it (ETSI.RFC3161). */
    DOCUMENT_TIMESTAMP,
    /** Somebody confirms another's signature. */
    COUNTER_SIGNATURE
}
