/**
 * Materials, timelines and the ledger of promises over REST. Opportunities may show the timeline, and rounds' reports
 * name materials.
 */
@NullMarked
package io.followthrough.interview.api.promise;

import org.jspecify.annotations.NullMarked;
