package vn.haidang.signature.ui.internal.intake;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.ui.place.Directory;

/** Where the results of verifying are shown. What people look for by name here changes with every run and is not listed. */
@Component
public final class SignatureDirectory implements Directory {

    private static final String KIND = "verification";
    private static final Home RESULTS = new Home("vn.haidang.workbench.signatures", "vn.haidang.signature.ui.results");

    /** The results of the last run. */
    static ObjectLink results() {
        return new ObjectLink(KIND, "results", "");
    }

    @Override
    public List<ObjectLink> find(String typed, int most) {
        return List.of();
    }

    @Override
    public Optional<Home> home(ObjectLink link) {
        return link.kind().equals(KIND) ? Optional.of(RESULTS) : Optional.empty();
    }
}
