package vn.haidang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.report.Figure;
import vn.haidang.report.FigureSource;
import vn.haidang.report.ReportPeriod;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRegister;

/** The figures about signed documents, from the register of what was verified. */
@Component
public final class SignatureFigures implements FigureSource {

    static final String SECTION = "signatures";

    private final SignatureRegister register;
    private final ReportText text = new ReportText("figures.properties");

    @Activate
    public SignatureFigures(@Reference SignatureRegister register) {
        this.register = register;
    }

    @Override
    public String section() {
        return SECTION;
    }

    @Override
    public List<Figure> figures(ReportPeriod period) {
        Map<Conclusion, Integer> counts = register.countSignedBetween(period.begin(ValueFormat.CITY_ZONE),
                period.end(ValueFormat.CITY_ZONE));
        int documents = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (documents == 0) {
            return List.of();
        }
        int valid = counts.getOrDefault(Conclusion.VALID, 0);
        int signed = valid + counts.getOrDefault(Conclusion.INVALID, 0)
                + counts.getOrDefault(Conclusion.INDETERMINATE, 0);
        Map<String, String> words = Map.of("first", PeriodWords.day(period.firstDay()), "last",
                PeriodWords.day(period.lastDay()));
        List<Figure> figures = new ArrayList<>();
        figures.add(count("documents", documents, words));
        figures.add(count("signed", signed, words));
        if (signed > 0) {
            figures.add(FigureMaker.ratio(BigDecimal.valueOf(valid), BigDecimal.valueOf(signed)).named(
                    "signatures.validShare", text.words("signatures.validShare.label"),
                    text.words("signatures.validShare.source", words)));
        }
        for (Conclusion conclusion : Conclusion.values()) {
            figures.add(count(conclusion.name().toLowerCase(Locale.ROOT), counts.getOrDefault(conclusion, 0), words));
        }
        return figures;
    }

    private Figure count(String name, int value, Map<String, String> words) {
        return FigureMaker.count(value).named("signatures." + name, text.words("signatures." + name + ".label"),
                text.words("signatures.source", words));
    }
}
