package vn.haidang.signature.ui.internal.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;

import vn.haidang.base.digest.Sha256;
import vn.haidang.signature.RevocationSources;
import vn.haidang.signature.TrustSource;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.ui.preference.SignaturePreferences;
import vn.haidang.ui.seat.Seat;

/**
 * With which certificates and revocation lists this seat verifies: the folders named in the preferences, by default
 * {@code trust} and {@code revocation} of the data folder.
 */
public final class VerificationFolders {

    private static final String INBOX = "documents";
    private static final String ARCHIVE = "revocation-archive";

    private final Seat seat;

    public VerificationFolders(Seat seat) {
        this.seat = seat;
    }

    /** What to verify with now. The data folder's own store counts what was confirmed; for a folder chosen here its owner vouches. */
    public VerificationRequest request() {
        Path revocation = folder(SignaturePreferences.REVOCATION);
        Path trust = folder(SignaturePreferences.TRUST);
        return new VerificationRequest(
                isOwnStore() ? new TrustSource.Store(trust) : new TrustSource.Folder(trust),
                new RevocationSources(Optional.of(revocation).filter(Files::isDirectory),
                        Optional.of(seat.dataFolder().resolve(ARCHIVE)), false),
                Optional.empty());
    }

    /** Whether the data folder's own trust store is used, and not a plain folder chosen in the preferences. */
    public boolean isOwnStore() {
        return InstanceScope.INSTANCE.getNode(SignaturePreferences.NODE).get(SignaturePreferences.TRUST, "").isBlank();
    }

    /** The folder of the data folder's own trust store. */
    public Path store() {
        return seat.dataFolder().resolve(SignaturePreferences.TRUST);
    }

    /** Where is written down what was done of a run over these paths, the same for the same paths. */
    Path journal(List<Path> paths) {
        Sha256 name = new Sha256();
        paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).sorted()
                .forEach(path -> name.add(path + "\n"));
        return seat.dataFolder().resolve("verification").resolve(name.hex().substring(0, 16) + ".journal");
    }

    /** The folder whose documents are verified when the view opens, if there is one. */
    Optional<Path> inbox() {
        return Optional.of(folder(INBOX)).filter(Files::isDirectory);
    }

    private Path folder(String key) {
        Preferences node = InstanceScope.INSTANCE.getNode(SignaturePreferences.NODE);
        String chosen = node.get(key, "");
        return chosen.isBlank() ? seat.dataFolder().resolve(key) : Path.of(chosen);
    }
}
