package vn.haidang.signature.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;

import vn.haidang.signature.VerificationRequest;
import vn.haidang.ui.seat.Seat;

/**
 * With which certificates and revocation lists this seat verifies: the folders named in the preferences, by default
 * {@code trust} and {@code revocation} of the data folder.
 */
final class VerificationFolders {

    /** The preference node, and its keys; the workbench has the page for them. */
    static final String NODE = "vn.haidang.signature.ui";
    static final String TRUST = "trust";
    static final String REVOCATION = "revocation";
    private static final String INBOX = "documents";

    private final Seat seat;

    VerificationFolders(Seat seat) {
        this.seat = seat;
    }

    /** What to verify with now. */
    VerificationRequest request() {
        Path revocation = folder(REVOCATION);
        return new VerificationRequest(folder(TRUST),
                Files.isDirectory(revocation) ? Optional.of(revocation) : Optional.empty(), Optional.empty());
    }

    /** The folder whose documents are verified when the view opens, if there is one. */
    Optional<Path> inbox() {
        return Optional.of(folder(INBOX)).filter(Files::isDirectory);
    }

    private Path folder(String key) {
        Preferences node = InstanceScope.INSTANCE.getNode(NODE);
        String chosen = node.get(key, "");
        return chosen.isBlank() ? seat.dataFolder().resolve(key) : Path.of(chosen);
    }
}
