package vn.haidang.registry.internal.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.registry.CodeFamily;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementChange;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.internal.Messages;
import vn.haidang.registry.words.ModelWord;

/** The rules that everything in the registry keeps, checked on what a session changed. */
final class SessionCheck {

    private static final int MOST_CODE = 64;
    private static final Pattern CODE = Pattern.compile("[^\\s\\p{Cc}\\p{Cf}]{1," + MOST_CODE + "}");
    private static final int MOST_TEXT = 10_000;
    private static final int MOST_VALUES = 10_000;
    /** How far it may be to the top; far more than any city or network has. */
    private static final int MOST_LEVELS = 100;

    private final ModelSession session;
    private final List<ElementChange> changes;
    private final List<Finding> findings = new ArrayList<>();

    SessionCheck(ModelSession session) {
        this.session = session;
        this.changes = session.changes();
    }

    List<Finding> findings() {
        changes.forEach(change -> change.after().ifPresentOrElse(this::check, () -> checkRemoved(change)));
        checkCodes();
        return List.copyOf(findings);
    }

    private void check(Element element) {
        checkCode(element);
        checkValues(element, element.values());
        checkTerm(element);
        for (Feature feature : element.type().features()) {
            if (feature.hint("parent").isPresent()) {
                checkClimb(element, feature.name(), word(element.values(), feature));
            }
        }
    }

    private void checkCode(Element element) {
        if (!CODE.matcher(element.code()).matches()) {
            add(element, Messages.error("registry.check.badCode").with("limit", MOST_CODE));
        }
    }

    private void checkValues(Element element, Values values) {
        for (Feature feature : values.type().features()) {
            List<Value> several = values.all(feature.name());
            if (feature.required() && several.isEmpty()) {
                add(element, Messages.error("registry.check.required").with("feature", word(values, feature)));
            } else if (several.size() > MOST_VALUES) {
                add(element,
                        Messages.error("registry.check.tooMany").with("feature", word(values, feature)).with("limit",
                                MOST_VALUES));
            }
            several.forEach(value -> checkValue(element, word(values, feature), value));
        }
    }

    private static ModelWord word(Values values, Feature feature) {
        return ModelWord.feature(values.type(), feature.name());
    }

    private void checkValue(Element element, ModelWord feature, Value value) {
        if (value instanceof Value.Text text && text.text().length() > MOST_TEXT) {
            add(element, Messages.error("registry.check.tooLong").with("feature", feature).with("limit",
                    MOST_TEXT));
        } else if (value instanceof Value.Reference reference) {
            checkTarget(element, feature, reference.id());
        } else if (value instanceof Value.Part part) {
            checkValues(element, part.values());
        }
    }

    private void checkTarget(Element element, ModelWord feature, String id) {
        if (session.element(id).isEmpty()) {
            add(element, Messages.error("registry.check.targetMissing").with("feature", feature));
        }
    }

    private void checkTerm(Element element) {
        Optional<LocalDate> from = element.values().day("validFrom");
        Optional<LocalDate> to = element.values().day("validTo");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            add(element, Messages.error("registry.check.termEndsFirst"));
        }
    }

    /** Nothing may be above itself, nor deeper than anybody would have it. */
    private void checkClimb(Element element, String feature, ModelWord word) {
        Set<String> passed = new HashSet<>();
        Optional<Element> step = Optional.of(element);
        while (step.isPresent()) {
            if (!passed.add(step.get().id())) {
                add(element, Messages.error("registry.check.cycle").with("feature", word));
                return;
            }
            if (passed.size() > MOST_LEVELS) {
                add(element, Messages.error("registry.check.tooDeep").with("feature", word).with("limit",
                        MOST_LEVELS));
                return;
            }
            step = step.get().values().reference(feature).flatMap(session::element);
        }
    }

    /** What refers to it in the base and is not touched by the session, or still does in the session. */
    private void checkRemoved(ElementChange change) {
        Element gone = change.before().orElseThrow();
        for (RegistrySnapshot.Referrer referrer : session.base().referrers(gone.id())) {
            if (referrer.feature().indexOf('.') >= 0) {
                continue;
            }
            Optional<Element> now = session.element(referrer.source().id());
            if (now.isPresent() && now.get().all(referrer.feature()).contains(new Value.Reference(gone.id()))) {
                add(gone, Messages.error("registry.check.stillReferred").with("source", now.get().code())
                        .with("feature", ModelWord.feature(now.get().type(), referrer.feature())));
                return;
            }
        }
    }

    /** Codes are looked up once for all changes: an import brings thousands. */
    private void checkCodes() {
        Set<String> taken = new HashSet<>();
        for (ElementChange change : changes) {
            if (change.after().isPresent() && isNewCode(change)) {
                Element element = change.after().get();
                String family = CodeFamily.headOf(element.type());
                if (!taken.add(family + "\n" + element.code()) || isTaken(element, family)) {
                    add(element, Messages.error("registry.check.codeTaken"));
                }
            }
        }
    }

    private static boolean isNewCode(ElementChange change) {
        return !change.before().map(Element::code).equals(change.after().map(Element::code));
    }

    private boolean isTaken(Element element, String family) {
        return session.base().element(family, element.code()).filter(other -> !other.id().equals(element.id()))
                .map(Element::id).flatMap(session::element).filter(other -> other.code().equals(element.code()))
                .isPresent();
    }

    private void add(Element element, Finding finding) {
        findings.add(finding.with("object", element.code())
                .about(new ObjectLink("element", element.id(), element.code() + " " + element.name())));
    }
}
