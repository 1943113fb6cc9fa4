package vn.haidang.signature;

import java.nio.file.Path;

/** Where the certificates come from that paths are built with. */
public sealed interface TrustSource {

    /** The folder, which must exist. */
    Path folder();

    /**
     * A plain folder that the caller vouches for: every self-signed certificate (DER or PEM) in it is an anchor, the others
     * are links of a path.
     */
    record Folder(Path folder) implements TrustSource {}

    /** The folder of a {@link TrustStore}: only what a named person has confirmed is an anchor. */
    record Store(Path folder) implements TrustSource {}
}
