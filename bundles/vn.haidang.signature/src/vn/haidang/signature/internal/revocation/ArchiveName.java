package vn.haidang.signature.internal.revocation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import javax.security.auth.x500.X500Principal;

import vn.haidang.base.digest.Sha256;

/**
 * What the name of an archived list tells without reading it.
 *
 * @param thisUpdate from when the list speaks
 * @param number its number, {@code x} when it has none
 * @param key the beginning of the identifier of the key that signed it, {@code x} when it has none
 * @param scope {@code all}, {@code delta}, or the hash of the part of the certificates it speaks of
 * @param hash the beginning of its own hash
 */
record ArchiveName(Instant thisUpdate, String number, String key, String scope, String hash) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final int FIELDS = 5;
    private static final int SHOWN = 16;

    static ArchiveName of(RevocationList list) {
        HexFormat hex = HexFormat.of();
        String scope = list.scope().map(part -> short16(new Sha256().add(part).hex())).orElse("all");
        return new ArchiveName(list.thisUpdateAt(),
                list.number().map(number -> short16(number.abs().toString(16))).orElse("x"),
                list.keyIdentifier().map(key -> short16(hex.formatHex(key))).orElse("x"),
                (list.isDelta() ? "delta" : "") + scope, short16(list.hash()));
    }

    static ArchiveName of(OcspAnswer answer) {
        return new ArchiveName(answer.thisUpdateAt(), "x", "x", "all",
                short16(new Sha256().add(answer.response().encoded().der()).hex()));
    }

    /** The folder of an authority's lists. */
    static String folderOf(X500Principal issuer) {
        return new Sha256().add(issuer.getEncoded()).hex().substring(0, 2 * SHOWN);
    }

    static Optional<ArchiveName> parse(String text) {
        String[] fields = text.split("-");
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ArchiveName(TIME.parse(fields[0], Instant::from), fields[1], fields[2], fields[3],
                    fields[4]));
        } catch (DateTimeException e) {
            // a file that somebody else put there
            return Optional.empty();
        }
    }

    String text() {
        return String.join("-", TIME.format(thisUpdate), number, key, scope, hash);
    }

    /** Of each key and scope the newest of the time, the newest before the certificate expired, and the newest of all. */
    static Set<ArchiveName> telling(List<ArchiveName> names, Instant time, Instant expiry) {
        Map<List<String>, List<ArchiveName>> kinds = names.stream()
                .sorted(Comparator.comparing(ArchiveName::thisUpdate).reversed())
                .collect(Collectors.groupingBy(name -> List.of(name.key(), name.scope())));
        Set<ArchiveName> telling = new LinkedHashSet<>();
        List<Predicate<ArchiveName>> wanted = new ArrayList<>();
        wanted.add(name -> !name.thisUpdate().isAfter(time));
        wanted.add(name -> name.thisUpdate().isBefore(expiry));
        wanted.add(name -> true);
        for (List<ArchiveName> newestFirst : kinds.values()) {
            for (Predicate<ArchiveName> want : wanted) {
                newestFirst.stream().filter(want).findFirst().ifPresent(telling::add);
            }
        }
        return telling;
    }

    private static String short16(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN);
    }
}
