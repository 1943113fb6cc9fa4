package vn.haidang.cli.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.RegistrySnapshot;

/** Finds what the user named on the command line. */
final class RegistryElements {

    private RegistryElements() {}

    /**
     * The element with this code or id.
     *
     * @param type the name of its type, or of a supertype
     * @throws FindingException when there is none
     */
    static Element find(RegistrySnapshot snapshot, String type, String codeOrId) throws FindingException {
        requireType(snapshot, type);
        return snapshot.element(type, codeOrId).or(() -> snapshot.element(codeOrId))
                .orElseThrow(() -> new FindingException(Finding
                        .of(Messages.CATALOGUE, Severity.ERROR, "registry.element.unknown").with("value", codeOrId)));
    }

    static void requireType(RegistrySnapshot snapshot, String type) throws FindingException {
        if (snapshot.schema().type(type).filter(known -> known.isKindOf(RegistrySchema.ELEMENT)).isEmpty()) {
            throw new FindingException(
                    Finding.of(Messages.CATALOGUE, Severity.ERROR, "registry.type.unknown").with("value", type));
        }
    }
}
