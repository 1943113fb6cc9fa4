package vn.haidang.signature.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;

import vn.haidang.signature.RevocationSources;
import vn.haidang.signature.TrustSource;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.ui.preference.SignaturePreferences;
import vn.haidang.ui.seat.Seat;

/**
 * With which certificates and revocation lists this seat verifies: the folders named in the preferences, by default
 * {@code trust} and {@code revocation} of the data folder.
 */
final class VerificationFolders {

    private static final String INBOX = "documents";
    private static final String ARCHIVE = "revocation-archive";

    private final Seat seat;

    VerificationFolders(Seat seat) {
        this.seat = seat;
    }

    /** What to verify with now. The data folder's own store counts what was confirmed; for a folder chosen here its owner vouches. */
    VerificationRequest request() {
        Path revocation = folder(SignaturePreferences.REVOCATION);
        Path trust = folder(SignaturePreferences.TRUST);
        return new VerificationRequest(
                isChosen(SignaturePreferences.TRUST) ? new TrustSource.Folder(trust) : new TrustSource.Store(trust),
                new RevocationSources(Optional.of(revocation).filter(Files::isDirectory),
                        Optional.of(seat.dataFolder().resolve(ARCHIVE)), false),
                Optional.empty());
    }

    private static boolean isChosen(String key) {
        return !InstanceScope.INSTANCE.getNode(SignaturePreferences.NODE).get(key, "").isBlank();
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
