package vn.haidang.signature.internal.revocation;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.EncodedResponse;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.FolderFiles;

/**
 * The revocation lists (DER or PEM), complete and delta ones, and the answers of OCSP responders (DER) of a folder, as
 * many of one authority as were kept.
 *
 * @param pool what was read; signatures are checked where it is used
 * @param problems the files that could not be read: any of them may be the one that revokes, so that with one of them
 *        nothing is known to be good
 */
public record RevocationFolder(RevocationPool pool, List<Finding> problems) {

    /** The largest lists of public authorities have some tens of megabytes. */
    private static final long MAX_LENGTH = 64L << 20;
    private static final Set<String> ANSWERS = Set.of("ors", "ocsp");

    public RevocationFolder {
        problems = List.copyOf(problems);
    }

    /** Reads a folder; none is an empty one. */
    public static RevocationFolder load(Optional<Path> folder) throws FindingException {
        return load(folder, new KnownLists());
    }

    /** Reads a folder likewise, but what is among the lists known. */
    static RevocationFolder load(Optional<Path> folder, KnownLists known) throws FindingException {
        List<RevocationList> lists = new ArrayList<>();
        List<OcspAnswer> answers = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        for (Path file : folder.isPresent() ? FolderFiles.list(folder.get()) : List.<Path>of()) {
            try {
                read(file, known, lists, answers);
            } catch (IOException | GeneralSecurityException | RuntimeException e) {
                // BouncyCastle's parsers throw unchecked exceptions on malformed input
                problems.add(Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "revocation.file.unreadable")
                        .with("file", file.getFileName().toString())
                        .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())));
            }
        }
        return new RevocationFolder(new RevocationPool(lists, answers), problems);
    }

    private static void read(Path file, KnownLists known, List<RevocationList> lists, List<OcspAnswer> answers)
            throws IOException, GeneralSecurityException {
        String extension = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
        byte[] content = FolderFiles.readWithin(file, MAX_LENGTH);
        if (ANSWERS.contains(extension) || OcspResponse.looksLike(content)) {
            answers.addAll(OcspResponse.read(new EncodedResponse(content)).answers());
        } else if (FolderFiles.looksLike(content, "X509 CRL")) {
            lists.addAll(known.read(content));
        } else if (extension.equals("crl")) {
            throw new IOException("no revocation list in it");
        }
    }
}
