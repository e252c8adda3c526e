from .accounts import *  # noqa: F401,F403
from .activity import *  # noqa: F401,F403
from .billing import *  # noqa: F401,F403
from .library import *  # noqa: F401,F403
from .messages import *  # noqa: F401,F403
from .people import *  # noqa: F401,F403
from .system import *  # noqa: F401,F403
