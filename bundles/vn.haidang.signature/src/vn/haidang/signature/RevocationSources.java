package vn.haidang.signature;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where revocation lists and responders' answers come from, besides those that documents bring.
 *
 * @param folder files somebody has put there: lists (DER or PEM) and OCSP responses (DER)
 * @param archive the archive of every list ever seen, which also takes what is fetched and what is in the folder
 * @param online whether what is missing may be asked of the addresses in the certificates; off by default
 */
public record RevocationSources(Optional<Path> folder, Optional<Path> archive, boolean online) {

    /** Files alone. */
    public static RevocationSources of(Optional<Path> folder) {
        return new RevocationSources(folder, Optional.empty(), false);
    }
}
