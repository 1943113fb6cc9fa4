package vn.haidang.signature.ui.internal.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.VerdictLook;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.FactText.Fact;

/** The seven things that Thông tư 15/2025/TT-BKHCN, Điều 6 khoản 4 wants shown of a signature, and a few beside them. */
final class SignerFacts {

    private static final String INTEGRITY = "signature.integrity.";

    private final Texts texts;

    SignerFacts(UiLanguage language) {
        this.texts = Messages.in(language);
    }

    List<Fact> of(SignatureVerdict signature) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.get("card.validity"), VerdictLook.word(signature.verdict(), texts),
                VerdictLook.of(signature.verdict())));
        facts.add(integrity(signature));
        facts.add(Fact.of(texts.get("card.signer"), signer(signature)));
        facts.add(Fact.of(texts.get("card.manager"), known(signature.signer().flatMap(Signer::organisation))));
        facts.add(Fact.of(texts.get("card.time"), time(signature.time())));
        facts.add(Fact.of(texts.get("card.issuer"), known(signature.signer().map(SignerFacts::issuer))));
        facts.add(Fact.of(texts.get("card.term"), known(signature.signer().map(this::term))));
        facts.add(Fact.of(texts.get("card.role"), texts.get("role." + signature.role().name())
                + signature.level().map(level -> " · " + level).orElse("")));
        facts.add(Fact.of(texts.get("card.coverage"),
                texts.get(signature.coversWholeDocument() ? "card.whole" : "card.part")));
        signature.signer().ifPresent(signer -> {
            facts.add(Fact.of(texts.get("card.serial"), signer.serialNumber()));
            facts.add(Fact.of(texts.get("card.subject"), signer.subject()));
        });
        return facts;
    }

    private Fact integrity(SignatureVerdict signature) {
        Optional<Finding> check = signature.findings().stream().filter(finding -> finding.code().startsWith(INTEGRITY))
                .max(Comparator.comparing(Finding::severity));
        return check
                .map(finding -> Fact.of(texts.get("card.integrity"), finding.summary(texts.format()),
                        StateLook.of(finding.severity())))
                .orElseGet(() -> Fact.of(texts.get("card.integrity"), texts.get("card.notChecked"),
                        StateLook.UNCHECKED));
    }

    private String signer(SignatureVerdict signature) {
        return signature.signer().map(signer -> signer.name() + " (" + texts.get("kind." + signer.kind().name()) + ")")
                .orElseGet(() -> texts.get("details.unknownSigner"));
    }

    private static String issuer(Signer signer) {
        return signer.issuerOrganisation().filter(name -> !name.equals(signer.issuer()))
                .map(name -> signer.issuer() + ", " + name).orElse(signer.issuer());
    }

    private String term(Signer signer) {
        return texts.format().dateTime(signer.certificate().getNotBefore().toInstant()) + " – "
                + texts.format().dateTime(signer.certificate().getNotAfter().toInstant());
    }

    private String time(SigningTime time) {
        if (time.proven().isPresent()) {
            return texts.get(time.claimed().isPresent() ? "card.bothTimes" : "card.proven",
                    time.claimed().map(claimed -> MessageArguments.none().with("claimed", claimed))
                            .orElse(MessageArguments.none()).with("proven", time.proven().get()));
        }
        return time.claimed().map(claimed -> texts.get("card.claimed", "claimed", claimed))
                .orElseGet(() -> texts.get("table.noTime"));
    }

    private String known(Optional<String> value) {
        return value.orElseGet(() -> texts.get("card.unknown"));
    }
}
