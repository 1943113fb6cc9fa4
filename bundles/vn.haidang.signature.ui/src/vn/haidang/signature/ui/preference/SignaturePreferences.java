package vn.haidang.signature.ui.preference;

/**
 * The preferences of signatures in the instance scope: the node and its keys, each the path of a folder, empty for the
 * folder of the same name in the data folder. The names are part of what installations keep and do not change.
 */
public final class SignaturePreferences {

    /** The node. */
    public static final String NODE = "vn.haidang.signature.ui";
    /** The folder of trusted certificates. */
    public static final String TRUST = "trust";
    /** The folder of revocation lists. */
    public static final String REVOCATION = "revocation";

    private SignaturePreferences() {}
}
