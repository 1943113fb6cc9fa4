package vn.haidang.signature.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.ValueFormat;

/** What one finding says as a value in the text of another. */
public record FindingText(Finding finding) implements LocalText {

    @Override
    public String name() {
        return finding.code();
    }

    @Override
    public String in(ValueFormat format) {
        String summary = finding.summary(format);
        return summary.endsWith(".") ? summary.substring(0, summary.length() - 1) : summary;
    }
}
