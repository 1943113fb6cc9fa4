package vn.haidang.signature.internal.revocation;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.signature.EncodedList;

/**
 * The lists read before, by their bytes: an authority's list comes along with each document it speaks for, and a folder's
 * lists are the same as a minute ago. Safe for use by several threads.
 */
public final class KnownLists {

    /** Of all lists held; as objects they take some ten times as much. */
    private static final long MAX_BYTES = 4 << 20;

    private final Map<EncodedList, List<RevocationList>> held = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** The lists of a file, DER or PEM; there is at least one. */
    List<RevocationList> read(byte[] content) throws IOException, GeneralSecurityException {
        EncodedList encoded = new EncodedList(content);
        Optional<List<RevocationList>> known = known(encoded);
        if (known.isPresent()) {
            return known.get();
        }
        List<RevocationList> lists = RevocationFiles.lists(content);
        hold(encoded, lists);
        return lists;
    }

    private synchronized Optional<List<RevocationList>> known(EncodedList encoded) {
        return Optional.ofNullable(held.get(encoded));
    }

    private synchronized void hold(EncodedList encoded, List<RevocationList> lists) {
        if (encoded.der().length > MAX_BYTES || held.putIfAbsent(encoded, lists) != null) {
            return;
        }
        bytes += encoded.der().length;
        for (var eldest = held.entrySet().iterator(); bytes > MAX_BYTES;) {
            bytes -= eldest.next().getKey().der().length;
            eldest.remove();
        }
    }
}
