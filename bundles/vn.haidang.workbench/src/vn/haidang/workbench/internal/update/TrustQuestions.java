package vn.haidang.workbench.internal.update;

import java.io.File;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.bouncycastle.openpgp.PGPPublicKey;
import org.eclipse.equinox.internal.p2.ui.ValidationDialogServiceUI;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.workbench.internal.Messages;

/**
 * Asks in plain words before something that nobody signed is installed; everything else that p2 has to ask, it asks
 * itself. Made on p2's own class, the only one that has those dialogs, although it is not API.
 */
final class TrustQuestions extends ValidationDialogServiceUI {

    private final UiLanguage language;

    TrustQuestions(IProvisioningAgent agent, UiLanguage language) {
        super(agent);
        this.language = language;
    }

    @Override
    public TrustInfo getTrustInfo(Map<List<Certificate>, Set<IArtifactKey>> certificates,
            Map<PGPPublicKey, Set<IArtifactKey>> keys, Set<IArtifactKey> unsigned, Map<IArtifactKey, File> files) {
        if (unsigned == null || unsigned.isEmpty()) {
            return super.getTrustInfo(certificates, keys, unsigned, files);
        }
        if (!mayInstall(unsigned)) {
            return new TrustInfo(List.of(), List.of(), false, false);
        }
        return isEmpty(certificates) && isEmpty(keys)
                ? new TrustInfo(List.of(), List.of(), false, true)
                : super.getTrustInfo(certificates, keys, Set.of(), files);
    }

    private static boolean isEmpty(Map<?, ?> map) {
        return map == null || map.isEmpty();
    }

    private boolean mayInstall(Set<IArtifactKey> unsigned) {
        String what = unsigned.stream().map(key -> key.getId() + " " + key.getVersion()).sorted()
                .collect(Collectors.joining("\n"));
        String question = Messages.CATALOGUE.text(language.format(), "trust.unsigned.question",
                MessageArguments.none().with("what", what));
        return PlatformUI.getWorkbench().getDisplay().syncCall(() -> ask(question));
    }

    private boolean ask(String question) {
        String[] answers = {text("trust.unsigned.accept"), text("trust.unsigned.reject")};
        MessageDialog dialog = new MessageDialog(
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), text("trust.unsigned.title"),
                null, question, MessageDialog.WARNING, 1, answers);
        return dialog.open() == 0;
    }

    private String text(String key) {
        return Messages.CATALOGUE.text(language.language(), key);
    }
}
