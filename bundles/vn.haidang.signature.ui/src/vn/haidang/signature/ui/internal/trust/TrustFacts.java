package vn.haidang.signature.ui.internal.trust;

import java.util.ArrayList;
import java.util.List;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.TrustEntry;
import vn.haidang.signature.TrustEntry.Mark;
import vn.haidang.signature.ui.internal.CertificateNames;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.widget.FactText.Fact;

/** What is known of an authority's certificate: what it is, where it comes from, who vouches for it. */
final class TrustFacts {

    private final Texts texts;
    private final TrustTable words;

    TrustFacts(Texts texts, TrustTable words) {
        this.texts = texts;
        this.words = words;
    }

    List<Fact> of(TrustEntry entry) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.get("trust.state"), words.state(entry), words.look(entry)));
        facts.add(Fact.of(texts.get("trust.kind"), words.kind(entry)));
        facts.add(Fact.of(texts.get("path.subject"),
                CertificateNames.whole(entry.certificate().getSubjectX500Principal())));
        facts.add(Fact.of(texts.get("path.issuer"),
                CertificateNames.whole(entry.certificate().getIssuerX500Principal())));
        facts.add(Fact.of(texts.get("path.term"),
                texts.format().date(entry.certificate().getNotBefore().toInstant()) + " – "
                        + texts.format().date(entry.certificate().getNotAfter().toInstant())));
        facts.add(Fact.of(texts.get("path.fingerprint"), CertificateNames.grouped(entry.fingerprint())));
        entry.reference().ifPresent(reference -> facts.add(Fact.of(texts.get("trust.reference"),
                texts.get(reference.complete() ? "trust.referenceWhole" : "trust.referencePart",
                        MessageArguments.none().with("name", reference.name()).with("source", reference.source())))));
        facts.add(Fact.of(texts.get("trust.source"),
                entry.source().isBlank() ? texts.get("trust.noSource") : entry.source()));
        entry.imported().ifPresent(mark -> facts.add(Fact.of(texts.get("trust.imported"), said(mark))));
        facts.add(Fact.of(texts.get("trust.confirmed"),
                entry.confirmed().map(this::said).orElseGet(() -> texts.get("trust.notConfirmed"))));
        entry.withdrawn().ifPresent(withdrawal -> facts
                .add(Fact.of(texts.get("trust.withdrawn"), said(withdrawal.mark()) + ": " + withdrawal.why())));
        return facts;
    }

    private String said(Mark mark) {
        return mark.by() + ", " + texts.format().dateTime(mark.at());
    }
}
