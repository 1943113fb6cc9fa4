package vn.haidang.signature.internal.revocation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.haidang.signature.EncodedResponse;

/**
 * The answers of responders that verdicts rested on, in files beside the lists: {@code answers/<serial number>/…}. Safe for
 * use by several threads and programs.
 */
final class AnswerArchive {

    private static final Logger LOG = System.getLogger(AnswerArchive.class.getName());
    private static final String ENDING = ".ors.gz";

    private final Path folder;
    private final Set<Path> kept = new HashSet<>();

    AnswerArchive(Path archive) {
        this.folder = archive.resolve("answers");
    }

    void keep(OcspAnswer answer) throws IOException {
        Path target = of(answer.serialNumber()).resolve(ArchiveName.of(answer).text() + ENDING);
        synchronized (kept) {
            if (!kept.add(target)) {
                return;
            }
        }
        ArchiveFiles.write(target, answer.response().encoded().der());
    }

    /** The answers about a certificate that tell most: see {@link ArchiveName#telling}. */
    List<OcspAnswer> answers(X509Certificate certificate, Instant time) {
        List<OcspAnswer> answers = new ArrayList<>();
        Path own = of(certificate.getSerialNumber());
        try {
            for (ArchiveName name : ArchiveName.telling(ArchiveFiles.names(own, ENDING), time,
                    certificate.getNotAfter().toInstant())) {
                answers.addAll(OcspResponse.read(new EncodedResponse(
                        ArchiveFiles.read(own.resolve(name.text() + ENDING)))).answers());
            }
        } catch (IOException | GeneralSecurityException e) {
            LOG.log(Level.WARNING, "an answer of the revocation archive cannot be read: " + own, e);
        }
        return answers;
    }

    private Path of(BigInteger number) {
        return folder.resolve(number.toString(16));
    }
}
