package vn.haidang.signature.internal.cms;

/** Which rules a signer's part of a CMS is held to beside those of RFC 5652. */
public enum CmsRules {
    /** None. */
    PLAIN,
    /** PAdES demands the attribute that names the signer's certificate. */
    CADES,
    /** RFC 5652, 11.4: what is signed is another signature, which has no content type. */
    COUNTER_SIGNATURE
}
