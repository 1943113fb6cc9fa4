package vn.haidang.signature.internal.refusal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.refusal.Refusals;

/** Notices in the form of administrative letters: what was verified, what is wrong with it, by which article, what to send. */
@Component(service = Refusals.class)
public final class WrittenRefusals implements Refusals {

    private static final String SECRET = "document.stateSecret";
    private static final Set<String> REASONS_WITHOUT_ERROR = Set.of("document.unsigned", "document.onlyTimestamps");

    @Override
    public Optional<String> notice(DocumentVerdict verdict, ValueFormat format) {
        boolean secret = verdict.findings().stream().anyMatch(finding -> finding.code().equals(SECRET));
        return secret || verdict.conclusion() == Conclusion.VALID
                ? Optional.empty()
                : Optional.of(new Letter(format).on(verdict));
    }

    /** One notice being written. */
    private static final class Letter {
        private final ValueFormat format;
        private final List<String> lines = new ArrayList<>();
        private final Set<String> citations = new LinkedHashSet<>();
        private final Set<SenderAdvice> advice = new LinkedHashSet<>();

        Letter(ValueFormat format) {
            this.format = format;
        }

        String on(DocumentVerdict verdict) {
            String conclusion = verdict.conclusion().name().toLowerCase(Locale.ROOT);
            add(text("refusal.title." + conclusion));
            add("");
            add(text("refusal.to"));
            add("");
            add(text("refusal.document", MessageArguments.none()
                    .with("file", String.valueOf(verdict.file().getFileName()))
                    .with("at", format.dateTime(verdict.verifiedAt()))
                    .with("conclusion", text("evidence.verdict." + conclusion))));
            verdict.sha256().ifPresent(hash -> add(text("refusal.hash", MessageArguments.none().with("hash", hash))));
            add("");
            add(text("refusal.reasons"));
            addReasons(verdict);
            add("");
            add(text("refusal.basis"));
            add("- " + text("refusal.basis.receiving"));
            citations.forEach(citation -> add("- " + citation + ";"));
            add("");
            add(text("refusal.asked"));
            advice.forEach(one -> add("- " + text("refusal.ask." + one.name().toLowerCase(Locale.ROOT))));
            add("- " + text("refusal.ask.again"));
            return String.join("\n", lines) + "\n";
        }

        private void addReasons(DocumentVerdict verdict) {
            verdict.findings().stream().filter(finding -> isReason(finding, true))
                    .forEach(finding -> addReason("- ", finding));
            int number = 0;
            for (SignatureVerdict signature : verdict.signatures()) {
                number++;
                if (signature.verdict() != Verdict.VALID) {
                    add("- " + text("refusal.signature", MessageArguments.none().with("number", number)
                            .with("signer", signature.signer().map(Signer::name).orElse(text("refusal.unknown")))
                            .with("time", signature.time().best().map(format::dateTime)
                                    .orElse(text("refusal.unknown")))));
                    boolean undecided = signature.verdict() == Verdict.INDETERMINATE;
                    signature.findings().stream().filter(finding -> isReason(finding, undecided))
                            .forEach(finding -> addReason("  + ", finding));
                }
            }
        }

        /** What sums up others says nothing to the sender. */
        private static boolean isReason(Finding finding, boolean undecided) {
            return !finding.code().startsWith("signature.certificate.") && !finding.code().startsWith("signature.reason.")
                    && (finding.severity() == Severity.ERROR
                            || undecided && finding.severity() == Severity.NOT_CHECKED
                            || REASONS_WITHOUT_ERROR.contains(finding.code()));
        }

        private void addReason(String bullet, Finding finding) {
            Optional<String> citation = finding.citation().map(Letter::inFull);
            add(bullet + finding.summary(format) + citation.map(source -> " (" + source + ")").orElse(""));
            citation.ifPresent(citations::add);
            SenderAdvice.on(finding.code()).ifPresent(advice::add);
        }

        /** A letter does not shorten the names of laws. */
        private static String inFull(String citation) {
            return citation.replaceFirst("^TT ", "Thông tư ").replaceFirst("^NĐ ", "Nghị định ");
        }

        private void add(String line) {
            lines.add(line);
        }

        private String text(String key) {
            return text(key, MessageArguments.none());
        }

        private String text(String key, MessageArguments arguments) {
            return Messages.CATALOGUE.text(format, key, arguments);
        }
    }
}
