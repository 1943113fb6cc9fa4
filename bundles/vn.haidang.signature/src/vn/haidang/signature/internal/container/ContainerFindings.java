package vn.haidang.signature.internal.container;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.Names;

/** What to say of a container that is not read. Stateless. */
public final class ContainerFindings {

    private ContainerFindings() {}

    public static Finding refused(ContainerException refusal, String format) {
        Finding finding = switch (refusal.reason()) {
            case BROKEN -> Finding.of(Messages.CATALOGUE, Severity.ERROR, "container.broken");
            case ENCRYPTED -> Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "document.encrypted");
            case TOO_LARGE -> Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "container.tooLarge");
            case UNSUPPORTED -> Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "container.unsupported");
        };
        return finding.with("format", format).showing("ZIP", Names.clean(String.valueOf(refusal.getMessage())));
    }
}
