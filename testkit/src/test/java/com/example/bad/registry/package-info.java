/** A bundle that is wrong on purpose. */
@NullMarked
package com.example.bad.registry;

import org.jspecify.annotations.NullMarked;
