package vn.haidang.signature;

import java.io.IOException;
import java.security.MessageDigest;

/** What a signature or a time-stamp was made over, wherever it lies. */
@FunctionalInterface
public interface SignedContent {

    /** Feeds all of it, in order, into a digest; the same bytes each time it is asked. */
    void into(MessageDigest digest) throws IOException;
}
