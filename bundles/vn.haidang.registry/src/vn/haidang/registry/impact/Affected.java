package vn.haidang.registry.impact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import vn.haidang.registry.Element;

/**
 * Something that stops, and why.
 *
 * @param element what stops
 * @param strength how surely
 * @param depth how many steps from what fails; 0 for what fails itself
 * @param cause what takes it down; empty for what fails itself
 * @param via what ties it to its cause: the name of a feature, or of a relation's kind; empty text without a cause
 */
public record Affected(Element element, Strength strength, int depth, Optional<Affected> cause, String via) {

    /** The way from what fails to this, both included. */
    public List<Affected> path() {
        List<Affected> path = new ArrayList<>();
        for (Optional<Affected> step = Optional.of(this); step.isPresent(); step = step.get().cause()) {
            path.add(step.get());
        }
        Collections.reverse(path);
        return path;
    }

    @Override
    public String toString() {
        return strength + " " + element.code();
    }
}
