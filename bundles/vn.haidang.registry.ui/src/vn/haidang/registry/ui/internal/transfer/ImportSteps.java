package vn.haidang.registry.ui.internal.transfer;

import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.exchange.RegistryExchange;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;

/**
 * What the pages of one import share.
 *
 * @param exchange reads, plans and writes
 * @param snapshot the registry as it was when the import was opened
 * @param language the user's
 * @param texts this bundle's
 * @param person who imports
 * @param draft what is decided so far
 */
record ImportSteps(RegistryExchange exchange, RegistrySnapshot snapshot, UiLanguage language, Texts texts,
        String person,
        ImportDraft draft) {

    /** What types there are. */
    RegistrySchema schema() {
        return snapshot.schema();
    }
}
