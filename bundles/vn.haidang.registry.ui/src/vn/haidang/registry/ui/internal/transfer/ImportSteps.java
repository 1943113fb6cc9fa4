package vn.haidang.registry.ui.internal.transfer;

import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.exchange.RegistryExchange;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;

/**
 * What the pages of one import share.
 *
 * @param exchange reads, plans and writes
 * @param schema what types there are
 * @param language the user's
 * @param texts this bundle's
 * @param person who imports
 * @param draft what is decided so far
 */
record ImportSteps(RegistryExchange exchange, RegistrySchema schema, UiLanguage language, Texts texts, String person,
        ImportDraft draft) {}
