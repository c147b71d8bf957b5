package fr.vigidev.tickets.bench;

import com.google.cloud.firestore.Query;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Something that is measured, and what it is held against.
 *
 * @param act does it; gives how many tickets it found
 * @param floor the same asked of bare documents, all at once
 */
record Row(String label, IntSupplier act, List<Query> floor) {}
