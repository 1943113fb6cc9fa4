package vn.haidang.registry.internal.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.digest.Sha256;

/** The hashes that chain the history: SHA-256 in hexadecimal over the hash before and the values of one entry. */
final class ChainHash {

    /** What the first entry takes as the hash before it. */
    static final String START = "0".repeat(64);

    private ChainHash() {}

    /** Each value goes in with its length before it, an absent one with length -1: no two lists give the same bytes. */
    static String of(String previous, List<Optional<String>> values) {
        Sha256 digest = new Sha256().add(previous);
        for (Optional<String> value : values) {
            byte[] bytes = value.orElse("").getBytes(StandardCharsets.UTF_8);
            digest.add(ByteBuffer.allocate(Integer.BYTES).putInt(value.isPresent() ? bytes.length : -1).array());
            digest.add(bytes);
        }
        return digest.hex();
    }
}
