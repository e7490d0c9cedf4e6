/** Phaser, as much of it as the map needs: a game, a scene, images and lines on WebGL. No physics, sound, loader or input. */

// Phaser's files lean on each other in a ring, which holds only when it is entered by the renderer.
require('../../../node_modules/phaser/src/renderer');

exports.Game = require('../../../node_modules/phaser/src/core/Game');
exports.Scene = require('../../../node_modules/phaser/src/scene/Scene');
exports.Scale = require('../../../node_modules/phaser/src/scale');
exports.WEBGL = require('../../../node_modules/phaser/src/const').WEBGL;

// What a scene finds by name rather than by reference.
require('../../../node_modules/phaser/src/events/EventEmitter');
require('../../../node_modules/phaser/src/cameras/2d');
require('../../../node_modules/phaser/src/scene/ScenePlugin');
require('../../../node_modules/phaser/src/gameobjects/UpdateList');
require('../../../node_modules/phaser/src/gameobjects/DisplayList');
require('../../../node_modules/phaser/src/gameobjects/GameObjectFactory');
require('../../../node_modules/phaser/src/gameobjects/GameObjectCreator');
require('../../../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory');
require('../../../node_modules/phaser/src/gameobjects/image/ImageFactory');
