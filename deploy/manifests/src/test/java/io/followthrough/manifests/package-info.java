/**
 * What docker-compose.yml and {@code deploy/k8s} repeat by hand, held against the code that it repeats. Whether the rendered
 * manifests hold together is looked at where kustomize is: {@code .ci/manifests.mjs}.
 */
@NullMarked
package io.followthrough.manifests;

import org.jspecify.annotations.NullMarked;
