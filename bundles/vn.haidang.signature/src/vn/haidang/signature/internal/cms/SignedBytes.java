package vn.haidang.signature.internal.cms;

import java.io.IOException;
import java.security.MessageDigest;

/** What a detached signature was made over, wherever it lies. */
@FunctionalInterface
public interface SignedBytes {

    /** Feeds all of it, in order, into a digest. */
    void into(MessageDigest digest) throws IOException;
}
