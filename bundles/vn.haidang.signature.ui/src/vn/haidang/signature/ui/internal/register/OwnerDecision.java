package vn.haidang.signature.ui.internal.register;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

import vn.haidang.signature.register.CertificateRegister;
import vn.haidang.signature.register.KnownCertificate;
import vn.haidang.signature.register.OwnerProposal;
import vn.haidang.signature.ui.internal.work.Doing;
import vn.haidang.ui.language.Texts;

/** Has a person say whose a certificate is and writes it down. For the UI thread. */
final class OwnerDecision {

    private final Control control;
    private final Texts texts;
    private final String by;
    private final Consumer<String> told;
    private final Runnable decided;
    private final Doing doing;

    /**
     * @param by who decides
     * @param told is told in words why something could not be done; nothing when it could
     * @param decided is run after something was written down
     */
    OwnerDecision(Control control, Texts texts, String by, Consumer<String> told, Runnable decided) {
        this.control = control;
        this.texts = texts;
        this.by = by;
        this.told = told;
        this.decided = decided;
        doing = new Doing(control, why -> told.accept(why.summary(texts.format())));
    }

    /** Asks whose this certificate is. */
    void decide(RegisterQueries queries, KnownCertificate certificate) {
        doing.start(texts.get("register.reading"), () -> queries.register().proposals(certificate.fingerprint()),
                proposals -> ask(queries, certificate, proposals));
    }

    private void ask(RegisterQueries queries, KnownCertificate certificate, List<OwnerProposal> proposals) {
        CertificateRegister register = queries.register();
        new AssignDialog(control.getShell(), texts, queries.names(), certificate, proposals).ask()
                .ifPresent(decision -> doing.start(texts.get("assign.title"),
                        () -> register.assign(certificate.fingerprint(), decision.unit(), decision.person(), by,
                                decision.why()),
                        assigned -> {
                            told.accept("");
                            decided.run();
                        }));
    }
}
