package vn.haidang.cli.internal;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Option;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.json.FindingJson;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.opinion.ComparedOpinion;
import vn.haidang.signature.opinion.Opinion;
import vn.haidang.signature.opinion.OpinionRun;
import vn.haidang.signature.opinion.SecondOpinions;

/** {@code --second-opinion}: what other engines say, shown beside each verdict. */
final class OpinionOption {

    @Option(names = "--second-opinion", descriptionKey = "verify.secondOpinion")
    private boolean wanted;

    /**
     * Prepares to ask, or not to.
     *
     * @throws FindingException when opinions are wanted and no engine is installed; it says how one is
     */
    OpinionRun open(SecondOpinions opinions, VerificationRequest request) throws FindingException {
        return wanted ? opinions.open(request) : new Nobody();
    }

    static void print(Output output, VerdictWriting writing, List<ComparedOpinion> opinions) {
        for (ComparedOpinion compared : opinions) {
            writing.printFindings(output, "  ", List.of(compared.finding()));
            if (compared.opinion().isPresent()) {
                for (Opinion.Signature signature : compared.opinion().get().signatures()) {
                    print(output, signature);
                }
            }
        }
    }

    private static void print(Output output, Opinion.Signature signature) {
        output.line(Messages.text(output.format(), "verify.opinion.signature", MessageArguments.none()
                .with("signer", signature.signer()).with("result", signature.result())));
        for (String reason : signature.reasons()) {
            output.line(Messages.text(output.format(), "verify.opinion.reason",
                    MessageArguments.none().with("reason", reason)));
        }
    }

    /** The field {@code secondOpinions}; none where nobody was asked. */
    static void write(JsonGenerator json, List<ComparedOpinion> opinions, ValueFormat format) throws IOException {
        if (opinions.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("secondOpinions");
        for (ComparedOpinion compared : opinions) {
            json.writeStartObject();
            json.writeStringField("engine", compared.engine());
            json.writeStringField("verdict", compared.opinion().map(given -> given.conclusion().name()).orElse(null));
            json.writeArrayFieldStart("signatures");
            for (Opinion.Signature signature : compared.opinion().map(Opinion::signatures).orElse(List.of())) {
                write(json, signature);
            }
            json.writeEndArray();
            json.writeStringField("report", compared.opinion().flatMap(Opinion::report).orElse(null));
            FindingJson.writeField(json, "findings", List.of(compared.finding()), format);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Opinion.Signature signature) throws IOException {
        json.writeStartObject();
        json.writeStringField("verdict", signature.verdict().name());
        json.writeStringField("signer", signature.signer());
        json.writeStringField("result", signature.result());
        json.writeArrayFieldStart("reasons");
        for (String reason : signature.reasons()) {
            json.writeString(reason);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Nobody is asked, so nobody says anything. */
    private static final class Nobody implements OpinionRun {
        @Override
        public List<ComparedOpinion> on(DocumentVerdict verdict) {
            return List.of();
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
