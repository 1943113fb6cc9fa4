package vn.haidang.signature.internal.revocation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.RevocationSources;
import vn.haidang.signature.ValidationMaterial;

/** Where the judgements of one request get lists and answers from. Safe for use by several threads. */
public final class RevocationSupply {

    private final RevocationFolder folder;
    private final Optional<RevocationArchive> archive;

    private RevocationSupply(RevocationFolder folder, Optional<RevocationArchive> archive) {
        this.folder = folder;
        this.archive = archive;
    }

    /** Reads the folder of a request; the archive is read when it is asked. */
    public static RevocationSupply of(RevocationSources sources) throws FindingException {
        return new RevocationSupply(RevocationFolder.load(sources.folder()),
                sources.archive().map(RevocationArchive::new));
    }

    /** The files that could not be read. */
    public List<Finding> problems() {
        return folder.problems();
    }

    /**
     * All there is to judge a certificate with.
     *
     * @param authorities the certificates that may stand above it
     * @param embedded what the document brings
     */
    public RevocationPool pool(X509Certificate certificate, Collection<X509Certificate> authorities,
            ValidationMaterial embedded, Instant time) {
        RevocationPool pool = RevocationFiles.with(folder.pool(), embedded);
        return archive.map(kept -> pool.and(kept.lists(certificate, authorities, time), List.of())).orElse(pool);
    }
}
